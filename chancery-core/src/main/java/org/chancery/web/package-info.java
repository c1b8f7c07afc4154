/**
 * The record as pages: rendered on the server, complete without scripts, each with its twin in JSON at the same path with
 * {@code .json}. Questions go through {@code query} alone; the words of reports are shown as text, whatever they hold.
 */
package org.chancery.web;
