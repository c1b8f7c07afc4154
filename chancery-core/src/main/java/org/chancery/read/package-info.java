/**
 * Bytes in; reports out, each with title, byline, dates and the final text that every later offset counts into, or with why
 * there is none. Never asks what a report means.
 */
package org.chancery.read;
