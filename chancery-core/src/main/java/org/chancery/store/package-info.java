/**
 * The record on disk. Coded reports and the record derived from them go in; rows of a documented schema (docs/SCHEMA.md), and the
 * same objects again, come out. It derives nothing: what the reports say together is decided before it reaches the store.
 */
package org.chancery.store;
