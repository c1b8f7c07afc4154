/**
 * The record for programs: every page's data as JSON and, where it is a list, as CSV, under {@code /api/v1} and as twins of the pages
 * ({@code /events.json}); feeds; annotations. {@code Endpoint}s are a table: routes and the OpenAPI document are made from the same
 * rows. Questions go through {@code query} alone; nothing is written.
 */
package org.chancery.web.api;
