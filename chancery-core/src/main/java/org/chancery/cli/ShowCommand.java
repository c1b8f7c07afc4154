package org.chancery.cli;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.export.CodedJson;
import org.chancery.export.RecordJson;
import org.chancery.pipeline.History;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery show ID}: one event, statement, report, office or party with all that is known of it. */
@Command(
        name = "show",
        description = "One event, statement, report, office or party, each value with the words that it was read from.",
        footer = {"", "An id may be cut short where it stays unique.", "", "Example: chancery show e-b24a --why"})
final class ShowCommand extends Ask {

    @Parameters(paramLabel = "ID", arity = "1..*")
    private List<String> ids;

    @Option(
            names = "--why",
            description = "Also the clause, the trigger words and the frame that recognised each mention.")
    private boolean why;

    @Option(names = "--history", description = "Also what was known of an event when, and which report changed it.")
    private boolean history;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return askStore(open -> {
            var questions = new Questions(open);
            boolean all = true;
            for (var id : ids) {
                all &= show(open, questions, id);
            }
            return all ? 0 : 2;
        });
    }

    private boolean show(Store open, Questions questions, String id) {
        var text = new ShowText(Screen.standard(), questions, why);
        boolean json = output.format == OutputOptions.Format.json;
        return found(id, questions.event(id), e -> {
                    if (json) {
                        Rows.json(List.of(e), RecordJson::of);
                    } else {
                        text.event(e);
                        if (history) {
                            text.history(new History(open).of(e));
                        }
                    }
                })
                || found(id, questions.statement(id), s -> {
                    if (json) {
                        Rows.json(List.of(s), RecordJson::of);
                    } else {
                        text.statement(s);
                    }
                })
                || found(id, questions.office(id), o -> {
                    if (json) {
                        Rows.json(List.of(o), RecordJson::of);
                    } else {
                        text.office(o);
                    }
                })
                || found(id, questions.report(id), r -> {
                    if (json) {
                        Rows.json(
                                List.of(r.coded()),
                                coded -> CodedJson.of(coded.report().id(), coded));
                    } else {
                        text.report(r);
                    }
                })
                || found(id, questions.dossier(id), text::dossier)
                || nothing(id);
    }

    private static <T> boolean found(String id, Found<T> found, Consumer<T> show) {
        if (found instanceof Found.One<T> one) {
            show.accept(one.value());
            return true;
        }
        if (found instanceof Found.Many<T> many) {
            System.err.println(id + " begins several ids: " + String.join(", ", many.ids()) + " …");
            return true;
        }
        return false;
    }

    private static boolean nothing(String id) {
        System.err.println("nothing in this record has an id that begins with " + id);
        return false;
    }
}
