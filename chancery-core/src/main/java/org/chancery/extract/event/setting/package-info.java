/** When, where, on what occasion and about what a candidate was, and who says so: words alone; what day or place they mean is for resolve. */
package org.chancery.extract.event.setting;
