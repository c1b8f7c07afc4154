/** Texts of reports in; for each the earliest report that it is a near-verbatim copy of, out. Compares words, never meanings. */
package org.chancery.copies;
