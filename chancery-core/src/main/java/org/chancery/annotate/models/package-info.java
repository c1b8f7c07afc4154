/**
 * The statistical models, compiled from CoreNLP's own when Chancery is built, with decoders of our own: parts of speech, names, and the
 * parser's network. They give CoreNLP's answers (a test compares them), from flat arrays that load in a fraction of a second.
 */
package org.chancery.annotate.models;
