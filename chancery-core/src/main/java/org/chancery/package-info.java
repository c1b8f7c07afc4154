/**
 * Chancery: news reports in, a sourced and dated record of diplomacy out. {@code ARCHITECTURE.md} has the drawing.
 */
package org.chancery;
