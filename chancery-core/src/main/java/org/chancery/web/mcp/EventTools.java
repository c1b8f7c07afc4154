package org.chancery.web.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Said;
import org.chancery.query.Dossier;
import org.chancery.query.Filter;
import org.chancery.query.Found;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.query.Search;
import org.chancery.query.StatementFilter;
import org.chancery.web.mcp.Tool.Input;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an assistant can ask about events and the offices of those who act in them. Thread-safe. */
final class EventTools {

    private static final int FEW = 10;
    private static final String SEARCH =
            "Words, “phrases”, begin*, one OR other, -without, and operators: who:NAME with:NAME"
                    + " country:ISO3 type:CONSULT status:planned from:2021-09 to:2021-12-31 place:NAME about:TOPIC outlet:NAME"
                    + " is:disputed. Names with blanks in quotation marks: who:\"Sergey Lavrov\".";

    private final Questions questions;
    private final Cited cited;

    EventTools(Questions questions, Cited cited) {
        this.questions = questions;
        this.cited = cited;
    }

    List<Tool> list() {
        return List.of(
                new Tool(
                        "search_events",
                        "Search events",
                        "Finds diplomatic events (meetings, calls, accusations, sanctions …) in the record, with quotes from the"
                                + " reports that tell of each.",
                        List.of(Input.needed("query", SEARCH), Input.number("limit", "At most so many, up to 50.")),
                        this::search),
                new Tool(
                        "get_event",
                        "One event",
                        "One event with all that is known of it: quotes, who says so, conflicts between reports, statements made"
                                + " there.",
                        List.of(Input.needed("id", "Id of the event, as search_events gives it.")),
                        this::event),
                new Tool(
                        "get_dossier",
                        "Dossier of a person, state or organisation",
                        "Offices held, whom somebody met how often, what is coming, latest events and statements.",
                        List.of(Input.needed("name", "A name, in any spelling, or an id.")),
                        this::dossier),
                new Tool(
                        "timeline",
                        "What some did together",
                        "The events in which all those named had part, the earliest first: when did they meet?",
                        List.of(
                                Input.texts("who", "Names; all must have part. A state stands for all who act for it."),
                                Input.text("from", "On this day or later: 2021-09-22, 2021-09, 2021."),
                                Input.text("to", "On this day or earlier."),
                                Input.number("limit", "At most so many, up to 50.")),
                        this::timeline),
                new Tool(
                        "who_held_office",
                        "Who held an office",
                        "The holders of an office, on a day or ever, with the reports that attest it.",
                        List.of(
                                Input.needed("office", "“UK foreign secretary”, “NATO secretary general”."),
                                Input.text("on", "On this day.")),
                        this::holders),
                new Tool(
                        "find_conflicts",
                        "Where reports disagree",
                        "Events on which the reports that tell of them cannot all be right, side by side.",
                        List.of(
                                Input.text("query", "Narrows down. " + SEARCH),
                                Input.number("limit", "At most so many, up to 50.")),
                        this::conflicts),
                new Tool(
                        "get_evidence",
                        "Evidence of an event",
                        "For each value of an event (who, when, where, status …) the words it was read from, with their place in the"
                                + " report.",
                        List.of(
                                Input.needed("id", "Id of the event."),
                                Input.text(
                                        "field",
                                        "Only of this field: actors, recipients, date, place, status, type …")),
                        this::evidence));
    }

    private ObjectNode search(Arguments given) {
        return found(Search.of(given.needed("query")), given, Order.BEST);
    }

    private ObjectNode conflicts(Arguments given) {
        var search = Search.of(given.text("query").orElse("")).and(Map.of("is", List.of("disputed")));
        return found(search, given, Order.LATEST);
    }

    private ObjectNode found(Search search, Arguments given, Order order) {
        var problems = new ArrayList<String>();
        var filter = search.filter(problems);
        var answer = answer();
        events(answer, "events", Shown.of(given.limit(FEW), page -> questions
                .events(filter, order, page)
                .rows()));
        if (!problems.isEmpty()) {
            answer.put("problems", String.join(" ", problems));
        }
        return answer;
    }

    private ObjectNode event(Arguments given) {
        var event = one(given.needed("id"));
        var answer = answer();
        answer.set("event", cited.events(List.of(event)).get(0));
        statements(answer, questions.saidDuring(event.id()));
        return answer;
    }

    private Event one(String id) {
        var found = questions.event(id);
        if (found instanceof Found.One<Event> one) {
            return one.value();
        }
        throw new IllegalArgumentException(
                found instanceof Found.Many<Event> many
                        ? "“" + id + "” begins several ids: " + String.join(", ", many.ids())
                        : "the record holds no event “" + id + "”");
    }

    private void statements(ObjectNode answer, List<Said> said) {
        var sources = cited.sources(
                said.stream().map(one -> one.where().report()).distinct().toList());
        var statements = answer.putArray("statements");
        said.stream().limit(FEW).forEach(one -> statements.add(cited.statement(one, sources)));
        answer.put("moreStatements", said.size() > FEW);
    }

    private void events(ObjectNode answer, String name, Shown<Event> shown) {
        answer.set(name, cited.events(shown.rows()));
        answer.put(
                name.equals("events")
                        ? "more"
                        : "more" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                shown.more());
    }

    private ObjectNode dossier(Arguments given) {
        var name = given.needed("name");
        var parties = questions.parties(name);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("nobody by the name “" + name + "” is in this record");
        }
        var party = parties.get(0);
        if (!(questions.dossier(party.id()) instanceof Found.One<Dossier> found)) {
            throw new IllegalArgumentException("nothing is known of “" + name + "”");
        }
        var dossier = found.value();
        var answer = answer();
        answer.put("id", party.id()).put("name", party.name()).put("kind", party.kind());
        party.country().ifPresent(country -> answer.put("country", country));
        answer.put("link", cited.partyLink(party.id()));
        answer.put("events", party.events());
        var offices = answer.putArray("offices");
        dossier.offices().forEach(tenure -> offices.add(cited.tenure(tenure, Map.of())));
        var met = answer.putArray("met");
        dossier.contacts().forEach(contact -> met.addObject()
                .put("id", contact.party().id())
                .put("name", contact.party().name())
                .put("times", contact.times())
                .put("last", contact.last()));
        events(answer, "coming", Shown.first(FEW, dossier.coming()));
        events(answer, "latest", Shown.first(FEW, dossier.latest()));
        statements(
                answer,
                questions
                        .statements(StatementFilter.by(party.id()), Page.first(FEW + 1))
                        .rows());
        var others = answer.putArray("othersOfThatName");
        parties.stream().skip(1).limit(FEW).forEach(other -> others.addObject()
                .put("id", other.id())
                .put("name", other.name()));
        return answer.put("moreOfThatName", parties.size() > FEW + 1);
    }

    private ObjectNode timeline(Arguments given) {
        var filter = Filter.with()
                .who(given.texts("who"))
                .from(given.first("from"))
                .to(given.last("to"))
                .build();
        var answer = answer();
        events(answer, "events", Shown.of(given.limit(50), page -> questions
                .events(filter, Order.EARLIEST, page)
                .rows()));
        return answer;
    }

    private ObjectNode holders(Arguments given) {
        var found = questions.holders(given.needed("office"), given.first("on")).holders();
        var sources = cited.sources(found.stream()
                .flatMap(holder -> holder.tenure().attested().stream())
                .flatMap(attested -> attested.where().map(Evidence::report).stream())
                .distinct()
                .toList());
        var answer = answer();
        var holders = answer.putArray("holders");
        found.stream().limit(50).forEach(holder -> holders.addObject()
                .put("sureness", holder.sureness().name().toLowerCase(java.util.Locale.ROOT))
                .set("tenure", cited.tenure(holder.tenure(), sources)));
        return answer.put("more", found.size() > 50);
    }

    private ObjectNode evidence(Arguments given) {
        var event = one(given.needed("id"));
        var wanted = given.text("field");
        if (wanted.isPresent() && !event.evidence().containsKey(wanted.get())) {
            throw new IllegalArgumentException("there is evidence for "
                    + String.join(", ", event.evidence().keySet()));
        }
        var reports = event.evidence().values().stream()
                .flatMap(List::stream)
                .map(Evidence::report)
                .distinct()
                .toList();
        var texts = questions.reportRows(reports);
        var sources = cited.sources(reports);
        var answer = answer();
        answer.put("id", event.id());
        var fields = answer.putObject("evidence");
        event.evidence().forEach((field, spans) -> {
            if (wanted.isEmpty() || wanted.get().equals(field)) {
                var list = fields.putArray(field);
                spans.stream().limit(FEW).forEach(where -> {
                    var text = texts.get(where.report());
                    if (text != null) {
                        cited.quote(
                                        list.addObject(),
                                        where.report(),
                                        where.span().in(text.text()),
                                        sources)
                                .put("start", where.span().start())
                                .put("end", where.span().end());
                    }
                });
            }
        });
        return answer;
    }

    private static ObjectNode answer() {
        return JsonNodeFactory.instance.objectNode();
    }
}
