package org.chancery.model;

/**
 * A party where a report names it. "The three officials" gives one mention for each of the three, all with the same span.
 *
 * @param span the words that stand for the party in this clause
 */
public record PartyMention(Party party, Span span) {}
