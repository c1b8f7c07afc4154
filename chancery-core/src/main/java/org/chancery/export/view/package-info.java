/** Exports for people's own tools: calendars, timelines, maps, print. One class a format; a selection of the record in, one file out. */
package org.chancery.export.view;
