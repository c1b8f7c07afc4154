package org.chancery.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.chancery.model.Input;

/** Tells the zip archives that are one document of a word processor, and so are read whole. */
final class OfficeFiles {

    private static final int NAME = 30;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_PARTS = 200;

    /** What such a document begins with; a zip of reports may have it too, so that its parts are looked at. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:\\[Content_Types\\]\\.xml|_rels/|word/|docProps/|customXml/|mimetype|content\\.xml|META-INF/|meta\\.xml|styles\\.xml)");

    private static final Pattern TEXT = Pattern.compile("word/document\\.xml|content\\.xml");

    private OfficeFiles() {}

    /** Whether what begins so may be such a document. */
    static boolean opens(byte[] start) {
        if (start.length <= NAME) {
            return false;
        }
        String name = new String(start, NAME, Math.min(LONGEST_NAME, start.length - NAME), StandardCharsets.ISO_8859_1);
        return FIRST.matcher(name).lookingAt();
    }

    /** Whether an input is such a document: one of its parts is the text. */
    static boolean is(Input input, byte[] start) {
        if (!opens(start)) {
            return false;
        }
        try (var zip =
                new ZipArchiveInputStream(new BufferedInputStream(input.bytes().open()))) {
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null && parts++ < MOST_PARTS; entry = zip.getNextEntry()) {
                if (TEXT.matcher(entry.getName()).matches()) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException | LinkageError damaged) {
            return false;
        }
    }
}
