/** Reports, coded reports and the record in; the field's formats out. The public JSON forms stand here and nowhere else. */
package org.chancery.export;
