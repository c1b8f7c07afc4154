package org.chancery;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of the tests, whoever runs them, for processes that they start. */
public final class TestClassPath {

    private TestClassPath() {}

    /** Absolute, for processes in other folders. */
    public static String absolute() {
        var entries = TestClassPath.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())))
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of);
        return entries.map(path -> path.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
