package org.chancery.model;

/** A place where a report names it. */
public record PlaceMention(Place place, Span span) {}
