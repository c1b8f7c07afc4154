package org.chancery.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.UnsupportedFileSystemSchemeException;
import org.apache.flink.core.plugin.DefaultPluginManager;
import org.apache.flink.core.plugin.DirectoryBasedPluginFinder;
import org.apache.flink.core.plugin.PluginDescriptor;

/** The file systems of a local cluster, for who sends it a job: a sink asks the one it will write to while the job is put together. */
final class FileSystems {

    private FileSystems() {}

    /** Gives this process the cluster's settings of file systems, and its plugins. */
    static void use(Configuration settings, Path plugins) throws IOException {
        var found = Files.isDirectory(plugins)
                ? new DirectoryBasedPluginFinder(plugins).findPlugins()
                : List.<PluginDescriptor>of();
        FileSystem.initialize(
                settings, new DefaultPluginManager(found, CoreOptions.getPluginParentFirstLoaderPatterns(settings)));
    }

    /** @throws ClusterFault when the cluster knows no file system for a path of the job */
    static void check(Plan plan, Path plugins) throws IOException {
        for (var path :
                Stream.concat(plan.from().stream(), Stream.of(plan.to())).toList()) {
            try {
                path.getFileSystem();
            } catch (UnsupportedFileSystemSchemeException e) {
                throw new ClusterFault(
                        "nothing here reads " + path + ": put Flink's plugin for it into a directory below " + plugins
                                + " before the cluster is started (docs/CLUSTER.md)",
                        e);
            }
        }
    }
}
