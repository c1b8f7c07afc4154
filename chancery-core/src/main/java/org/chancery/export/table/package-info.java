/**
 * Exports of rows and columns: a selection of the record in, tables out, one row at a time. Never decides what is in the record: what a scheme has no
 * place for is left out, and docs/FORMATS.md says so.
 */
package org.chancery.export.table;
