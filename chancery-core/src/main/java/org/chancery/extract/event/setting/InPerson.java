package org.chancery.extract.event.setting;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.syntax.SentenceSyntax;

/** Reads whether a meeting was face to face. For one sentence; not thread-safe. */
public final class InPerson {

    private static final int NEAR = 12;
    private static final int MOST_WORDS = 5;
    private static final Set<String> STATING = Set.of("VBD", "VBZ", "VBP", "MD");

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private Optional<Said> said = Optional.empty();

    public InPerson(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** "in person", "face to face", "by phone", "virtual". */
    public Optional<EventClause.Stated> of(EventCandidate candidate) {
        if (candidate.type() != EventType.CONSULT) {
            return Optional.empty();
        }
        if (said.isEmpty()) {
            said = Optional.of(new Said());
        }
        return said.get().near(candidate.anchor());
    }

    /** What a sentence says of presence, looked for once for all the meetings that it tells of. */
    private final class Said {

        private final NavigableMap<Integer, EventClause.Stated> stated = new TreeMap<>();

        /** Verbs that state something. */
        private final NavigableSet<Integer> verbs = new TreeSet<>();

        Said() {
            for (int at = 0; at < syntax.size(); at++) {
                int from = at;
                at(from).ifPresent(words -> stated.put(from, words));
                if (STATING.contains(syntax.tag(at))) {
                    verbs.add(at);
                }
            }
        }

        private Optional<EventClause.Stated> at(int from) {
            var words = new StringBuilder();
            for (int to = from; to < syntax.size() && to < from + MOST_WORDS; to++) {
                words.append(to > from ? " " : "").append(syntax.lower(to));
                var presence = lexicon.statuses().presence(words.toString());
                if (presence.isPresent()) {
                    return Optional.of(new EventClause.Stated(presence.get(), syntax.span(from, to)));
                }
            }
            return Optional.empty();
        }

        Optional<EventClause.Stated> near(int anchor) {
            return Optional.ofNullable(stated.ceilingEntry(Math.max(0, anchor - NEAR)))
                    .filter(found -> found.getKey() < end(anchor))
                    .map(Map.Entry::getValue);
        }

        /** The next verb that states something, for what a meeting is called may stand at its end: "met in Oslo, their first meeting in person". */
        private int end(int anchor) {
            int least = Math.min(syntax.size(), anchor + NEAR);
            var verb = verbs.ceiling(least);
            return verb == null ? syntax.size() : verb;
        }
    }
}
