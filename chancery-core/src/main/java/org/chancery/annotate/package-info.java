/**
 * A report's text in; sentences, names, times and dependencies over that text out, never in it.
 *
 * <p>The only package that knows CoreNLP. Staged for speed: tokens, tags, lemmas and one name tagger on everything,
 * dependencies only where a sentence can hold an event or a statement. Decides nothing about who is meant or what happened.
 */
package org.chancery.annotate;
