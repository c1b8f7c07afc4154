/** How names are compared: the folding of a person's name and the one matcher of two. Knows the tables of {@code knowledge} and no stage. */
package org.chancery.text;
