package org.chancery.extract.quotation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/** Words said that are the object of a verb of saying: "rejected the offer", "denied knowing of it", "called the talks useful". */
final class ReportedObject {

    private final Page page;
    private final Reach reach;

    ReportedObject(Page page, Reach reach) {
        this.page = page;
        this.reach = reach;
    }

    /** "denied knowing of it", "proposed leaving the pact". */
    Optional<Span> gerund(Saying saying) {
        return page.children(saying.first(), "xcomp", "ccomp", "advcl").stream()
                .filter(child -> child > saying.last() && page.tag(child).equals("VBG"))
                .filter(child ->
                        page.subtree(child).stream().noneMatch(t -> t > saying.last() && t < child && page.mark(t)))
                .findFirst()
                .flatMap(child -> {
                    var below = page.subtree(child);
                    int first = below.stream()
                            .filter(t -> t > saying.last())
                            .findFirst()
                            .orElse(child);
                    return first == saying.last() + 1
                            ? reach.span(first, below.get(below.size() - 1))
                            : Optional.<Span>empty();
                });
    }

    /** What the cue has as its object, with what belongs to it: "rejected the offer of talks". */
    Optional<Span> object(Saying saying) {
        int verb = saying.first();
        var objects = page.children(verb, "obj", "dobj", "iobj").stream()
                .filter(child -> child > saying.last())
                .toList();
        if (objects.isEmpty()) {
            return saying.cue().sense().equals("describe") ? described(saying) : Optional.empty();
        }
        int first = page.subtree(objects.get(0)).stream()
                .filter(t -> t > saying.last())
                .findFirst()
                .orElse(objects.get(0));
        int last = first;
        for (int child : page.children(verb)) {
            if (child > saying.last() && ofTheWords(child)) {
                var below = page.subtree(child);
                last = Math.max(last, below.get(below.size() - 1));
            }
        }
        return called(saying, first, last) ? Optional.empty() : reach.span(first, last);
    }

    /** "called Lukashenko": somebody rung up, and nothing said of him. */
    private boolean called(Saying saying, int first, int last) {
        return saying.cue().sense().equals("describe")
                && IntStream.rangeClosed(first, last)
                        .allMatch(token -> page.tag(token).startsWith("NNP")
                                || page.tag(token).equals("PRP"));
    }

    /** "called the talks useful", where the parse makes a clause of it. */
    private Optional<Span> described(Saying saying) {
        return page.children(saying.first(), "xcomp", "ccomp").stream()
                .filter(child -> child > saying.last())
                .findFirst()
                .flatMap(child -> {
                    var below = page.subtree(child);
                    return reach.span(saying.last() + 1, below.get(below.size() - 1));
                });
    }

    private boolean ofTheWords(int child) {
        return switch (page.relation(child)) {
            case "obj", "dobj", "iobj", "xcomp", "ccomp" -> true;
            case "obl", "nmod", "advcl" ->
                page.children(child, "case", "mark").stream().anyMatch(m -> page.is(QuoteList.MATTER, page.lemma(m)));
            default -> false;
        };
    }
}
