package org.chancery.read;

/**
 * One of many reports in an input, to be read by itself.
 *
 * @param markup as it stands there
 */
record Item(String markup, Budget.Work<Draft> work) {}
