package org.chancery.extract.event.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an operator governs: "to withdraw" in "agreed to withdraw", "sanctions" in "lifted sanctions".
 *
 * @param labels what it may be called in the table of compositions, the most exact first
 * @param inner the event that it would be by itself
 * @param tokens its words that go into the trigger
 * @param reach tokens whose dependents are the event's too
 * @param nouns nouns that are content and no party
 */
record GovernedContent(
        List<String> labels,
        Optional<EventCandidate> inner,
        Set<Integer> tokens,
        Set<Integer> reach,
        Set<Integer> nouns) {}
