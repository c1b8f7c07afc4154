package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery judge person …}: who is who. */
@Command(
        name = "person",
        description = "Corrects who is who: people that are one, names of two, how somebody is called.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "People are named by name or id, as the record has them.",
            "",
            "Examples:",
            "  chancery judge person same 'Ann Lee' 'Annie Lee'",
            "  chancery judge person not-same 'Ann Lee' --in r-7c1e --as 'Ann Lee (senator)'",
            "  chancery judge person wikidata 'Ann Lee' Q42"
        })
final class JudgePeople {

    @Command(name = "same", description = "These are one person, who is called as the first is.")
    int same(@Parameters(paramLabel = "PERSON", arity = "2..*") List<String> names, @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) ->
                List.of(judging.people().same(names.stream().map(named::person).toList(), options.note())));
    }

    @Command(name = "not-same", description = "Some names of a person, or the name in some reports, are another's.")
    int notSame(
            @Parameters(paramLabel = "PERSON") String person,
            @Option(names = "--name", paramLabel = "NAME", description = "A name that is the other's.")
                    List<String> names,
            @Option(names = "--in", paramLabel = "REPORT", description = "A report in which the other is meant.")
                    List<String> reports,
            @Option(names = "--as", paramLabel = "NAME", required = true, description = "How the other is called.")
                    String as,
            @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) -> {
            var who = named.person(person);
            if ((names == null) == (reports == null)) {
                throw new IllegalArgumentException("give either --name or --in");
            }
            return List.of(
                    names != null
                            ? judging.people().notSame(who, new ArrayList<>(names), as, options.note())
                            : judging.people().notSameIn(who, new ArrayList<>(reports), as, options.note()));
        });
    }

    @Command(name = "name", description = "How a person is rightly called.")
    int name(
            @Parameters(paramLabel = "PERSON") String person,
            @Parameters(paramLabel = "NAME") String name,
            @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) ->
                List.of(judging.people().name(named.person(person), name, options.note())));
    }

    @Command(name = "wikidata", description = "Which item of Wikidata a person is.")
    int wikidata(
            @Parameters(paramLabel = "PERSON") String person,
            @Parameters(paramLabel = "ITEM", description = "Q42, say.") String item,
            @Mixin JudgeOptions options) {
        return options.judge((judging, questions, named) ->
                List.of(judging.people().wikidata(named.person(person), item, options.note())));
    }
}
