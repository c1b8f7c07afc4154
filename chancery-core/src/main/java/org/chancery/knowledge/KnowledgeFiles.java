package org.chancery.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The knowledge files as a whole: what a result says it was made with. */
public final class KnowledgeFiles {

    private static final String FOLDER = "knowledge";

    private KnowledgeFiles() {}

    /** The SHA-256 of each file, in hexadecimal, by its name below {@code resources/knowledge/}. */
    public static SortedMap<String, String> digests() {
        try {
            var uri = KnowledgeFiles.class
                    .getResource("/" + FOLDER + "/countries.tsv")
                    .toURI();
            if (uri.getScheme().equals("jar")) {
                try (var jar =
                        FileSystems.newFileSystem(URI.create(uri.toString().replaceAll("!.*", "")), Map.of())) {
                    return digests(jar.getPath("/" + FOLDER));
                }
            }
            return digests(Path.of(uri).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("the knowledge files cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> digests(Path folder) throws IOException {
        var digests = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
