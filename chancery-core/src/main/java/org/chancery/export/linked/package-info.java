/** Exports of objects that point to one another: PLOVER's JSON, FollowTheMoney, linked data. One object a line or one graph; ids are stable. */
package org.chancery.export.linked;
