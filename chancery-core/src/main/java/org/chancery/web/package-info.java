/**
 * The record over HTTP: the server, its pages ({@code web.page}) and its answers for programs. Questions go through {@code query}
 * alone.
 */
package org.chancery.web;
