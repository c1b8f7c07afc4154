package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.EventMention;
import org.chancery.model.Party;
import org.chancery.model.Report;
import org.chancery.pipeline.Coder;
import org.chancery.reconcile.Reconciler;
import org.chancery.score.Figures;
import org.chancery.score.Fit;
import org.chancery.score.GoldArticle;
import org.chancery.score.GoldReader;
import org.chancery.score.Matching;
import org.chancery.score.ScoredEvent;

/** Articles that people coded, coded by Chancery: the events of the record that each tells, and the mentions that these are made of. */
final class JudgedArticles {

    /** An event as one article tells it: the numbers of its mentions among those of {@link #mentions()}. */
    record Told(ScoredEvent event, List<Integer> mentions) {}

    /** A mention: the number of its article, and its traits. */
    record Mention(int article, Set<String> traits, Certainty certainty) {}

    private final Matching matching = new Matching();
    private final List<GoldArticle> articles;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<List<Told>> told = new ArrayList<>();

    private JudgedArticles(List<GoldArticle> articles) {
        this.articles = articles;
    }

    static JudgedArticles of(Path file, Coder coder) {
        try (var in = Files.newInputStream(file)) {
            var judged = new JudgedArticles(GoldReader.read(in));
            judged.code(file, coder);
            return judged;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void code(Path file, Coder coder) {
        var reports = Corpus.read(List.of(file)).stream()
                .collect(Collectors.toMap(Report::text, r -> r, (one, again) -> {
                    throw new IllegalArgumentException(
                            one.source() + " and " + again.source() + " are the same article: leave one out");
                }));
        var assessed = articles.stream()
                .map(article -> coder.assess(reports.get(article.text())))
                .toList();
        var record = new Reconciler(new Certainty(0))
                .reconcile(assessed.stream().map(Coder.Assessed::coded).toList());
        var telling = new HashMap<String, List<Event>>();
        for (var event : record.events()) {
            event.mentions().stream()
                    .map(mention -> mention.where().report())
                    .distinct()
                    .forEach(report -> telling.computeIfAbsent(report, r -> new ArrayList<>())
                            .add(event));
        }
        for (int i = 0; i < articles.size(); i++) {
            var coded = assessed.get(i).coded();
            add(i, assessed.get(i), telling.getOrDefault(coded.report().id(), List.of()));
        }
    }

    private void add(int article, Coder.Assessed assessed, List<Event> events) {
        var coded = assessed.coded();
        Map<Event, List<Integer>> of = new HashMap<>();
        for (int i = 0; i < coded.events().size(); i++) {
            var mention = coded.events().get(i);
            int number = mentions.size();
            mentions.add(new Mention(
                    article, assessed.traits().get(i), mention.certainty().orElseThrow()));
            event(coded, mention, events).ifPresent(event -> of.computeIfAbsent(event, e -> new ArrayList<>())
                    .add(number));
        }
        told.add(events.stream()
                .map(event -> new Told(ScoredEvent.of(event, coded.report().id()), of.getOrDefault(event, List.of())))
                .toList());
    }

    /** The event that a mention tells of: of those told by the same words, the one with most of its actors. */
    private static Optional<Event> event(Coded coded, EventMention mention, List<Event> events) {
        return events.stream()
                .filter(event -> event.mentions().stream()
                        .anyMatch(one ->
                                one.where().report().equals(coded.report().id())
                                        && one.where().span().equals(mention.clause())
                                        && one.trigger().equals(mention.trigger())
                                        && one.frame().equals(mention.frame())))
                .max(Comparator.comparing(event -> shared(event, mention)));
    }

    private static int shared(Event event, EventMention mention) {
        var names = new TreeSet<>(event.actors().stream().map(Party::name).toList());
        names.retainAll(mention.actors().stream().map(one -> one.party().name()).toList());
        return names.size();
    }

    List<GoldArticle> articles() {
        return articles;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The events that an article tells, in the record's order. */
    List<Told> told(int article) {
        return told.get(article);
    }

    /** For each event that is left, what it fits. */
    List<Optional<Fit>> fits(int article, List<Told> left) {
        return matching.of(articles.get(article), left.stream().map(Told::event).toList());
    }

    /** The figures with the events that are certain enough, where each event is as certain as its surest mention. */
    Figures figures(double[] certainty, double floor) {
        var figures = new Figures();
        for (int i = 0; i < articles.size(); i++) {
            var left = told.get(i).stream()
                    .filter(event -> certainty(event, certainty) >= floor)
                    .toList();
            figures.add(articles.get(i), fits(i, left));
        }
        return figures;
    }

    static double certainty(Told event, double[] certainty) {
        return event.mentions().stream()
                .mapToDouble(mention -> certainty[mention])
                .max()
                .orElse(1);
    }
}
