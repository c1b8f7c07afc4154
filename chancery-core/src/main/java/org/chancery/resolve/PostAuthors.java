package org.chancery.resolve;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.knowledge.Folded;
import org.chancery.model.Party;
import org.chancery.model.Report;

/** Who writes the posts of a report, by name or by handle. */
final class PostAuthors {

    private final Report report;
    private final PersonMentions cast;
    private final Function<PersonMentions.Member, Party> people;

    /** @param people a member of the cast with country and office */
    PostAuthors(Report report, PersonMentions cast, Function<PersonMentions.Member, Party> people) {
        this.report = report;
        this.cast = cast;
        this.people = people;
    }

    /** Who wrote a post: a member of the cast when the name fits one. */
    Optional<Party> of(int post) {
        var written = report.posts().get(post);
        var byName = written.author().flatMap(author -> cast.members().stream()
                .filter(member -> Folded.nameWords(author).containsAll(Folded.nameWords(member.name())))
                .findFirst());
        return byName.or(() -> written.handle().flatMap(cast::byHandle))
                .map(people)
                .or(() -> written.author().or(written::handle).map(PostAuthors::person));
    }

    /** Who has a handle. */
    Party called(String handle) {
        return cast.byHandle(handle).map(people).orElseGet(() -> person(handle));
    }

    /** Somebody of whom nothing but a name is known. */
    static Party person(String name) {
        return new Party(
                PersonMentions.clean(name), Party.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
