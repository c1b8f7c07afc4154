package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chancery.follow.FollowJson;
import org.chancery.follow.FollowStatus;
import org.chancery.follow.Subscriptions;
import org.chancery.query.Questions;
import org.chancery.store.FollowFile;
import org.chancery.web.page.FeedsPage;
import org.chancery.web.page.Pages;

/**
 * The feeds that are followed: a page of how that stands, and the forms that add, pause, resume and drop one. Whoever follows, in this process
 * or another, reads the same file. Thread-safe.
 */
final class FeedRoutes {

    private final Path file;
    private final Pages pages;

    FeedRoutes(Questions questions, Pages pages) {
        this.file = FollowFile.of(questions.address());
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/feeds.json", context -> context.contentType("application/json; charset=utf-8")
                .result(status().map(FollowJson::of).map(Object::toString).orElse("{\"running\":false,\"feeds\":[]}")));
        routes.get("/feeds", context -> context.html(pages.page("feeds", FeedsPage.of(status()))));
        routes.post("/feeds", context -> change(context, Subscriptions::add));
        routes.post("/feeds/pause", context -> change(context, Subscriptions::pause));
        routes.post("/feeds/drop", context -> change(context, Subscriptions::drop));
        routes.post("/feeds/resume", context -> change(context, Subscriptions::resume));
    }

    /** How it stands; absent where no feed was ever followed. */
    private Optional<FollowStatus> status() {
        return Files.exists(file)
                ? Optional.of(with(open -> FollowStatus.of(open, Clock.systemUTC())))
                : Optional.empty();
    }

    private void change(Context context, BiConsumer<Subscriptions, String> change) {
        String url = Objects.requireNonNullElse(context.formParam("url"), "").strip();
        try {
            with(open -> {
                change.accept(new Subscriptions(open, Clock.systemUTC()), url);
                return url;
            });
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
        context.redirect("/feeds", HttpStatus.SEE_OTHER);
    }

    private <T> T with(Function<FollowFile, T> work) {
        try (var open = FollowFile.open(file)) {
            return work.apply(open);
        }
    }
}
