/** How titles, counterparts and the names beside them are read in a sentence; serves {@link org.chancery.extract}. */
package org.chancery.extract.office;
