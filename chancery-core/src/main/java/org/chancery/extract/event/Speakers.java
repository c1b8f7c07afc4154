package org.chancery.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Quotation;
import org.chancery.model.Span;

/** Who speaks the words within quotation marks. */
final class Speakers {

    private final List<Quotation> direct;

    Speakers(List<Quotation> quotations) {
        direct = quotations.stream()
                .filter(quotation -> quotation.direct() && quotation.post().isEmpty())
                .filter(quotation -> quotation.speaker().isPresent())
                .sorted(Comparator.comparingInt(quotation -> quotation.content().length()))
                .toList();
    }

    /** The speaker of a word; empty where nobody is named, and where the word stands in nobody's direct speech. */
    Optional<Span> of(Span word) {
        return direct.stream()
                .filter(quotation -> quotation.content().covers(word))
                .findFirst()
                .flatMap(Quotation::speaker)
                .filter(speaker -> !speaker.overlaps(word));
    }
}
