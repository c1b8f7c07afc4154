package org.chancery.extract.event.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chancery.model.Name;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/**
 * Lists of people each of whom has his state behind him: "Prime Minister Moe of Norway, President Lund of Chad and …", or each of whom
 * is named behind his title: "Norway's envoy, Moe, and Chad's". What stands between parts the list, so that it is no one group.
 */
final class PersonLists {

    private final SentenceSyntax syntax;
    private final ToIntFunction<NounPhrase> end;

    /** @param end the last token of a person's words, with what follows the name and belongs to it */
    PersonLists(SentenceSyntax syntax, ToIntFunction<NounPhrase> end) {
        this.syntax = syntax;
        this.end = end;
    }

    /** Who is listed after the last member of a group, behind the state of that member. */
    List<NounPhrase> others(Coordination group) {
        var found = new ArrayList<NounPhrase>();
        var last = group.members().get(group.members().size() - 1);
        while (isPerson(last) || syntax.isAgent(last.head())) {
            var next = next(last);
            if (next.isEmpty()) {
                break;
            }
            found.addAll(next.get().members());
            last = found.get(found.size() - 1);
        }
        return found;
    }

    private Optional<Coordination> next(NounPhrase person) {
        int home = end.applyAsInt(person);
        if (home <= person.last()) {
            return behindTitle(person);
        }
        int at = home + 1;
        while (at < syntax.size() && at < home + 3 && syntax.tag(at).matches(",|CC")) {
            at++;
        }
        return at == home + 1 || at >= syntax.size()
                ? Optional.empty()
                : syntax.group(at)
                        .filter(group -> group.preposition().isEmpty()
                                && (isPerson(group.lead()) || isNext(group.lead()))
                                && syntax.arcs.relation(group.lead().head()).matches("conj|appos|dep|nmod|obl"));
    }

    /** "Moe, the head of Chad's council of elders, and Berg": the parser joins the two over what the first one is. */
    private Optional<Coordination> behindTitle(NounPhrase person) {
        boolean titled = person.last() + 1 < syntax.size()
                && syntax.lower(person.last() + 1).equals(",")
                && isPerson(person);
        return !titled
                ? Optional.empty()
                : syntax.groups.stream()
                        .filter(group -> group.first() > person.last() + 2 && isPerson(group.lead()))
                        .filter(group -> person.covers(
                                        syntax.arcs.head(group.lead().head()))
                                && syntax.arcs.relation(group.lead().head()).equals("conj"))
                        .filter(group -> syntax.tag(group.first() - 1).equals("CC")
                                && IntStream.range(person.last(), group.first()).noneMatch(syntax::isVerb))
                        .findFirst();
    }

    /** "Chad's president, Moe, and Mali's prime minister, Berg,": the parser joins the titles, over the names between them. */
    private boolean isNext(NounPhrase phrase) {
        return syntax.isAgent(phrase.head())
                && syntax.arcs.relation(phrase.head()).equals("conj");
    }

    private boolean isPerson(NounPhrase phrase) {
        return syntax.name(phrase.head())
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent();
    }
}
