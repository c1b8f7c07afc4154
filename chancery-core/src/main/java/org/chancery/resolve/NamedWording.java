package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Span;
import org.chancery.model.Wording;

/** The words of a clause with those named who only the report's other sentences name: "met him" becomes "met Ola Berg". */
final class NamedWording {

    private NamedWording() {}

    /** The wording, its pronouns and descriptions of parties replaced by names. */
    static Wording of(Wording wording, List<PartyMention> parties, String text) {
        var names = new TreeMap<Span, List<Party>>(Comparator.reverseOrder());
        for (var mention : parties) {
            names.computeIfAbsent(mention.span(), span -> new java.util.ArrayList<>())
                    .add(mention.party());
        }
        return new Wording(
                wording.verb(),
                wording.form(),
                wording.object().map(phrase -> named(phrase, names, text)),
                wording.plural(),
                wording.rest().stream()
                        .map(phrase -> named(phrase, names, text))
                        .toList());
    }

    private static Phrase named(Phrase phrase, TreeMap<Span, List<Party>> names, String text) {
        var span = phrase.span();
        var words = new StringBuilder(span.in(text));
        names.forEach((at, parties) -> {
            if (span.covers(at)) {
                replacement(at.in(text), parties)
                        .ifPresent(name ->
                                words.replace(from(words, at.start() - span.start()), at.end() - span.start(), name));
            }
        });
        String told = words.toString().replaceAll("\\s+", " ");
        boolean same = told.equalsIgnoreCase(phrase.text());
        return same ? phrase : new Phrase(told, span);
    }

    /** Where an article or owner before a description begins, which no name has: "its ally" becomes "Chad". */
    private static int from(StringBuilder words, int at) {
        var before = java.util.regex.Pattern.compile(
                        "\\b(?:the|a|an|his|her|its|their)\\s+$", java.util.regex.Pattern.CASE_INSENSITIVE)
                .matcher(words.substring(0, at));
        return before.find() ? before.start() : at;
    }

    /** The names for words that name nobody, or only a surname. */
    private static Optional<String> replacement(String words, List<Party> parties) {
        boolean nameless = words.equals(words.toLowerCase(java.util.Locale.ROOT));
        boolean surname = parties.size() == 1
                && parties.get(0).kind() == Party.Kind.PERSON
                && parties.get(0).name().endsWith(" " + words);
        boolean groups = parties.stream().anyMatch(party -> party.kind() == Party.Kind.GROUP);
        if (groups || !nameless && !surname) {
            return Optional.empty();
        }
        var names = parties.stream().map(Party::name).distinct().toList();
        return Optional.of(
                names.size() == 1
                        ? names.get(0)
                        : names.stream().limit(names.size() - 1).collect(Collectors.joining(", ")) + " and "
                                + names.get(names.size() - 1));
    }
}
