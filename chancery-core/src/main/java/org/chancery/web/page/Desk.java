package org.chancery.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.export.Headline;
import org.chancery.model.Event;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.Views;

/** What all pages share: the questions, words for things, and how an answer is sent. Thread-safe. */
final class Desk {

    private final Questions questions;
    private final Pages pages;
    private final Headline headline = new Headline();
    private final Names names = new Names();

    Desk(Questions questions, Pages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    Questions questions() {
        return questions;
    }

    Views views() {
        return questions.views();
    }

    Names names() {
        return names;
    }

    EventLine line(Event event) {
        return EventLine.of(event, headline, names);
    }

    List<EventLine> lines(List<Event> events) {
        return events.stream().map(this::line).toList();
    }

    void show(Context context, String template, Object page) {
        context.html(pages.page(template, page));
    }

    void missing(Context context, String text) {
        context.status(HttpStatus.NOT_FOUND).html(pages.message("Not found", text));
    }

    <T> void one(Context context, Found<T> found, String what, Consumer<T> show) {
        if (found instanceof Found.One<T> one) {
            show.accept(one.value());
        } else if (found instanceof Found.Many<T> many) {
            missing(context, "Several have an id that begins so: " + String.join(", ", many.ids()) + ".");
        } else {
            missing(context, "The record holds no such " + what + ". It may have been in a report that was taken out.");
        }
    }

    /** A value of the address, without blanks around it; empty when it is not given. */
    static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "").strip();
    }

    /** The page of a list that the address asks for. */
    static int number(Context context) {
        return Paging.number(context.queryParam("page"));
    }
}
