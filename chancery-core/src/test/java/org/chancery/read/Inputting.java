package org.chancery.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/** Inputs made of strings, and one reader for all tests. */
final class Inputting {

    static final ReportReader READER = new ReportReader();

    private Inputting() {}

    static Input of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Input of(String name, byte[] bytes) {
        return new Input(name, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
    }

    static List<Reading> readings(String name, String text) {
        return readings(of(name, text));
    }

    static List<Reading> readings(Input input) {
        try (var readings = READER.read(input)) {
            return readings.toList();
        }
    }

    static Report report(String text) {
        return report(of("in", text));
    }

    static Report report(Input input) {
        return ((Reading.Read) readings(input).get(0)).report();
    }

    static Reading.Failed failure(Input input) {
        return (Reading.Failed) readings(input).get(0);
    }
}
