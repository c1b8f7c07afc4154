/**
 * How much of a record is right, by a sample that people judge: what is drawn, the sheet they fill in, what follows from it with its interval and the words for it,
 * and how far two who judge the same sample agree. Knows the model alone; nothing here asks a store.
 */
package org.chancery.audit;
