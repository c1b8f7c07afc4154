package org.chancery.extract.event.frame;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** "denounced what Moe called Chad's reckless tests": a judgement on what somebody describes is none on him, but on whose it is. */
final class DescribedMatter {

    /** Words between the verb and the "what" that it governs. */
    private static final int NEAR = 2;

    private final ArgumentSlots site;
    private final SentenceSyntax syntax;
    private final OptionalInt what;

    DescribedMatter(EventCandidate judgement) {
        this.site = judgement.site();
        this.syntax = site.syntax();
        this.what = IntStream.rangeClosed(judgement.anchor() + 1, judgement.anchor() + NEAR)
                .filter(i -> i + 2 < syntax.size()
                        && syntax.tag(i).equals("WP")
                        && syntax.lower(i).equals("what"))
                .findFirst();
    }

    /** Whether the judgement is on "what" somebody calls something. */
    boolean isPresent() {
        return what.isPresent() && calling().isPresent();
    }

    /** The owner of the thing called so: "Chad's"; nobody where it is not said. */
    List<Span> owner() {
        int verb = calling().orElseThrow();
        return syntax.groups.stream()
                .filter(group -> group.first() > verb)
                .findFirst()
                .map(this::owner)
                .orElse(List.of());
    }

    private List<Span> owner(Coordination group) {
        var phrase = group.lead();
        int next = phrase.last() + 1;
        // quotation marks part an owner from his thing
        boolean parted = syntax.tag(phrase.last()).equals("POS")
                || next < syntax.size() && syntax.tag(next).equals("POS");
        return parted ? site.parties().outer(group) : site.parties().within(phrase, phrase.head());
    }

    /** The verb behind the subject that stands right behind "what". */
    private OptionalInt calling() {
        var subject = syntax.group(what.getAsInt() + 1);
        return subject.isEmpty()
                ? OptionalInt.empty()
                : IntStream.of(subject.get().last() + 1)
                        .filter(i -> i < syntax.size() && syntax.isVerb(i))
                        .findFirst();
    }
}
