package org.chancery.extract.event.frame;

import java.util.Set;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** "Chad halts its missile tests: state media", "Rebels free a nun -- Rome": who stands alone behind a colon or a dash at the end of a headline says so. */
record NamedSource(SentenceSyntax syntax) {

    private static final Set<String> MARKS = Set.of(":", "--", "-", "–", "—");

    boolean is(Coordination group) {
        int before = group.first() - 1;
        int behind = group.last() + 1;
        boolean ends = behind >= syntax.size()
                || behind == syntax.size() - 1 && syntax.token(behind).tag().equals(".");
        return before > 0 && ends && MARKS.contains(syntax.lower(before));
    }
}
