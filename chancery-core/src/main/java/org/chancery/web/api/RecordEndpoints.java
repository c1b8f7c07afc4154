package org.chancery.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.export.CodedJson;
import org.chancery.export.Columns;
import org.chancery.export.JudgementJson;
import org.chancery.export.ReportJson;
import org.chancery.knowledge.Countries;
import org.chancery.query.Agenda;
import org.chancery.query.CountryView;
import org.chancery.query.Filter;
import org.chancery.query.Holders;
import org.chancery.query.PersonRow;
import org.chancery.query.PersonView;
import org.chancery.query.Questions;
import org.chancery.query.ReportFilter;
import org.chancery.query.ReportView;
import org.chancery.query.Selection;
import org.chancery.query.Told;

/** People, countries, offices, reports, days. */
final class RecordEndpoints {

    private static final int LATEST = 200;
    private static final int A_DAY = 50;

    private final Questions questions;
    private final Countries countries = Countries.load();

    RecordEndpoints(Questions questions) {
        this.questions = questions;
    }

    List<Endpoint> list() {
        return Stream.of(parties(), offices(), reports(), days())
                .flatMap(List::stream)
                .toList();
    }

    private List<Endpoint> parties() {
        return List.of(
                new Endpoint(
                        "/people",
                        "People, those most often told of first.",
                        List.of(
                                Parameter.text("q", "Words of a name; spellings find one another."),
                                Parameter.text("country", "Of this country: ISO 3166-1 alpha-3."),
                                Parameter.LIMIT,
                                Parameter.CURSOR),
                        true,
                        schemas -> schemas.page(PersonRow.class),
                        this::people),
                new Endpoint(
                        "/people/{id}",
                        "A person, organisation or group: offices, contacts, what is coming, statements by topic.",
                        List.of(Parameter.id("Id of the party.")),
                        false,
                        schemas -> schemas.of(PersonView.class),
                        request -> Reply.of(One.of(questions.views().person(request.id()), "party", request.id()))),
                new Endpoint(
                        "/countries",
                        "Countries in whose name somebody acted, those of most events first.",
                        List.of(),
                        true,
                        schemas -> schemas.page(Line.OfCountry.class),
                        request -> Reply.list(all(), Tabled.COUNTRIES)),
                new Endpoint(
                        "/countries/{code}",
                        "A country: latest and coming events, scores by month, offices with their holders.",
                        List.of(Parameter.path("code", "ISO 3166-1 alpha-3.")),
                        false,
                        schemas -> schemas.of(CountryView.class),
                        request -> Reply.of(questions.views().country(country(request.path("code"))))),
                new Endpoint(
                        "/countries/{a}/{b}",
                        "Two countries with one another, and their meetings by level.",
                        List.of(Parameter.path("a", "ISO 3166-1 alpha-3."), Parameter.path("b", "ISO 3166-1 alpha-3.")),
                        false,
                        schemas -> schemas.of(CountryView.class),
                        request -> Reply.of(
                                questions.views().pair(country(request.path("a")), country(request.path("b"))))));
    }

    private List<Endpoint> offices() {
        return List.of(
                new Endpoint(
                        "/offices",
                        "Who held an office, on a day or ever, each with what attests it; without an office, the tenures attested last.",
                        List.of(
                                Parameter.text("q", "The office: “UK foreign secretary”, “NATO secretary general”."),
                                Parameter.day("on", "On this day:")),
                        true,
                        schemas -> schemas.page(Holders.Holder.class),
                        this::offices),
                new Endpoint(
                        "/offices/{id}",
                        "An office and all its holders.",
                        List.of(Parameter.id("Id of the office, “foreign-minister.jpn”, or of a tenure.")),
                        false,
                        schemas -> schemas.of(Line.OfOffice.class),
                        request -> Reply.of(Line.OfOffice.of(questions
                                .views()
                                .office(request.id())
                                .orElseThrow(() ->
                                        Problem.missing("The record holds no office “" + request.id() + "”."))))));
    }

    private List<Endpoint> reports() {
        var from = Parameter.day("from", "On this day or later:");
        var to = Parameter.day("to", "On this day or earlier:");
        return List.of(
                new Endpoint(
                        "/reports",
                        "Reports, the latest first, without their texts.",
                        List.of(
                                Parameter.text("q", "Words in title or text."),
                                Parameter.text("outlet", "In the publisher, agency or address."),
                                from,
                                to,
                                Parameter.LIMIT,
                                Parameter.CURSOR,
                                Parameter.WITH_TOTAL),
                        true,
                        schemas -> schemas.page(Line.OfReport.class),
                        this::reports),
                new Endpoint(
                        "/reports/{id}",
                        "A report with its text, all that is coded in it, and the events and statements of the record from it.",
                        List.of(Parameter.id("Id of the report.")),
                        false,
                        schemas -> Schemas.ref("ReportWhole"),
                        request -> report(view(request.id()))),
                new Endpoint(
                        "/reports/{id}/annotations",
                        "The evidence read from a report as W3C Web Annotations.",
                        List.of(Parameter.id("Id of the report.")),
                        false,
                        schemas -> Schemas.ref("AnnotationPage"),
                        request -> new Reply(Annotations.of(view(request.id())), Optional.empty(), Optional.empty())));
    }

    private List<Endpoint> days() {
        return List.of(
                new Endpoint(
                        "/calendar",
                        "What stands on the days of a month or a stretch; without one, on those of the latest month.",
                        Stretch.PARAMETERS,
                        true,
                        schemas -> schemas.of(Agenda.class),
                        this::calendar),
                new Endpoint(
                        "/corpus",
                        "What the record was read from, and what could not be read.",
                        List.of(),
                        true,
                        schemas -> schemas.of(Line.Corpus.class),
                        request -> {
                            var coverage = questions.views().coverage();
                            return Reply.of(
                                    new Line.Corpus(coverage, questions.failures()),
                                    coverage.outlets(),
                                    Tabled.OUTLETS);
                        }),
                new Endpoint(
                        "/deleted",
                        "Events that are no more, since a time where one is given, and which they are part of now: to be taken out of rows kept from before.",
                        List.of(Parameter.SINCE),
                        false,
                        schemas -> schemas.page(Selection.Gone.class),
                        this::deleted),
                new Endpoint(
                        "/judgements",
                        "What people judged, those withdrawn too, in the order of time.",
                        List.of(),
                        false,
                        schemas -> Schemas.ref("Judgements"),
                        request -> Reply.items(questions.select(Filter.all(), Selection::judgements).stream()
                                .map(JudgementJson::of)
                                .toList())),
                new Endpoint(
                        "/complete",
                        "What a search, as typed so far, can go on to.",
                        List.of(Parameter.text("q", "As typed so far.")),
                        false,
                        schemas -> schemas.of(Line.Completions.class),
                        request -> Reply.of(new Line.Completions(
                                questions.completions(request.text("q").orElse(""))))));
    }

    private Reply deleted(Request request) {
        var since = request.filter().told().since().orElse(Instant.EPOCH);
        var filter = Filter.with().told(Told.since(since)).build();
        return Reply.items(
                questions.select(filter, Selection::gone).stream().map(Json::of).toList());
    }

    private Reply people(Request request) {
        var name = request.text("q");
        if (name.isPresent()) {
            return Reply.list(questions.views().people(name.get()), Tabled.PEOPLE);
        }
        var country = request.text("country").map(this::country);
        return Reply.part(questions.views().people(country, request.page()), Tabled.PEOPLE, request, Optional.empty());
    }

    private List<Line.OfCountry> all() {
        return questions.views().countries().stream()
                .map(count -> new Line.OfCountry(
                        count.value(),
                        countries
                                .find(count.value())
                                .map(country -> country.name())
                                .orElse(count.value()),
                        count.events()))
                .toList();
    }

    private String country(String code) {
        var iso3 = code.toUpperCase(Locale.ROOT);
        if (countries.find(iso3).isEmpty()) {
            throw Problem.missing("No country has the code “" + code + "”. Codes are ISO 3166-1 alpha-3: JPN, GBR.");
        }
        return iso3;
    }

    private Reply offices(Request request) {
        var words = request.text("q");
        if (words.isEmpty() && request.first("on").isPresent()) {
            throw Problem.request("“q” says which office: “UK foreign secretary”.");
        }
        var found = words.map(
                        office -> questions.holders(office, request.first("on")).holders())
                .orElseGet(() -> questions.views().tenures(LATEST).stream()
                        .map(tenure -> new Holders.Holder(tenure, Holders.Sureness.ATTESTED))
                        .toList());
        var reply = Reply.list(found, new Columns<Holders.Holder>());
        var tenures = found.stream().map(Holders.Holder::tenure).toList();
        return new Reply(reply.json(), Optional.of(new Reply.Table<>(Columns.OFFICES, tenures)), Optional.empty());
    }

    private Reply reports(Request request) {
        var filter =
                new ReportFilter(request.text("q"), request.text("outlet"), request.first("from"), request.last("to"));
        var found = questions.reports(filter, request.page());
        return Reply.part(
                found.rows().stream().map(Line.OfReport::of).toList(),
                Tabled.REPORTS,
                request,
                request.flag("with_total") ? Optional.of(found.total()) : Optional.empty());
    }

    private ReportView view(String id) {
        return One.of(questions.report(id), "report", id);
    }

    private static Reply report(ReportView view) {
        var json = ReportJson.of(view.coded().report());
        json.set("coded", CodedJson.of(view.row().id(), view.coded()));
        json.set("events", Json.of(view.events()));
        json.set("statements", Json.of(view.statements()));
        return new Reply(json, Optional.empty(), Optional.empty());
    }

    private Reply calendar(Request request) {
        var stretch = Stretch.of(request, questions);
        var agenda = questions.views().agenda(stretch.from(), stretch.to(), A_DAY);
        var events = agenda.days().values().stream().flatMap(List::stream).toList();
        return Reply.of(agenda, events, Columns.EVENTS);
    }
}
