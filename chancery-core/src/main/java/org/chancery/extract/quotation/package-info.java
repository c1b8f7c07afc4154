/**
 * The words that a report gives as somebody's: direct speech, reported speech, transcripts, posts. An annotated report in; spans
 * of words, cue, speaker and hearers out. Works over quotation marks and tags alone where a sentence was not parsed. Never asks
 * who is meant by "he".
 */
package org.chancery.extract.quotation;
