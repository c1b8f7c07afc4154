package org.chancery.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.Columns;
import org.chancery.model.Said;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.query.StatementFilter;

/** Statements, and how positions moved. */
final class StatementEndpoints {

    /** What statements are chosen by. */
    static final List<Parameter> FILTER = List.of(
            Parameter.text("q", "Words in what was said, the speaker's name or the topics."),
            Parameter.text("who", "The speaker, by name or id; a state for all who speak for it."),
            Parameter.text("about", "The topic."),
            Parameter.day("from", "On this day or later:"),
            Parameter.day("to", "On this day or earlier:"));

    private static final int LATEST = 200;

    private final Questions questions;

    StatementEndpoints(Questions questions) {
        this.questions = questions;
    }

    List<Endpoint> list() {
        return List.of(
                new Endpoint(
                        "/statements",
                        "Statements, the latest first.",
                        Stream.concat(
                                        FILTER.stream(),
                                        Stream.of(Parameter.LIMIT, Parameter.CURSOR, Parameter.WITH_TOTAL))
                                .toList(),
                        true,
                        schemas -> schemas.page(Said.class),
                        this::statements),
                new Endpoint(
                        "/statements/positions",
                        "How positions moved: what one speaker said, or two beside one another, the latest first.",
                        Stream.concat(
                                        FILTER.stream(),
                                        Stream.of(Parameter.text("with", "Another speaker, to be put beside.")))
                                .toList(),
                        false,
                        schemas -> schemas.of(Line.Positions.class),
                        this::positions),
                new Endpoint(
                        "/statements/{id}",
                        "A statement.",
                        List.of(Parameter.id("Id of the statement.")),
                        false,
                        schemas -> schemas.of(Said.class),
                        request -> Reply.of(One.of(questions.statement(request.id()), "statement", request.id()))));
    }

    private Reply statements(Request request) {
        var found = questions.statements(said(request, request.text("who")), request.page());
        return Reply.part(
                found.rows(),
                Columns.STATEMENTS,
                request,
                request.flag("with_total") ? Optional.of(found.total()) : Optional.empty());
    }

    /** What an address asks for, of one speaker if there is one. */
    static StatementFilter said(Request request, Optional<String> speaker) {
        var words = Stream.of(request.text("q"), request.text("about"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new StatementFilter(
                Optional.of(words).filter(text -> !text.isEmpty()), speaker, request.first("from"), request.last("to"));
    }

    private Reply positions(Request request) {
        return Reply.of(new Line.Positions(Stream.of(request.text("who"), request.text("with"))
                .flatMap(Optional::stream)
                .distinct()
                .map(speaker -> new Line.OfSpeaker(
                        speaker,
                        questions
                                .statements(said(request, Optional.of(speaker)), Page.first(LATEST))
                                .rows()))
                .toList()));
    }
}
