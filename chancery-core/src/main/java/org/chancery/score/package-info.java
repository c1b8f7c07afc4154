/**
 * What a coder says of whole articles against what people coded in them. In: events of a record, or rows of any coder, and a file of coded articles
 * (the format of {@code corpus/}). Out: which event fits which, what of it is right, and the figures. Never: coding, or the record.
 */
package org.chancery.score;
