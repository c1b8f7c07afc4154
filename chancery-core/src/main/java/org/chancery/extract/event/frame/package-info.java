/** Which sense of a verb or noun fits its clause, and which phrases fill its roles: candidates for events, before anything says whether they took place. */
package org.chancery.extract.event.frame;
