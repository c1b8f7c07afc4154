/** Whole-program benchmarks: Chancery beside stock CoreNLP on the same texts, each in a process of its own. Never shipped. */
package org.chancery.bench;
