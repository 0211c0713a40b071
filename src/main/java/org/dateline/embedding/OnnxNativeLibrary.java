package org.dateline.embedding;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// ONNX Runtime itself, in machine code: two files of 12 to 28 megabytes. It would unpack them into
/// the temporary folder, once for each process and for good where that is killed; here they are
/// unpacked once for each version.
final class OnnxNativeLibrary {

  private static final Logger LOG = LoggerFactory.getLogger(OnnxNativeLibrary.class);

  /// Where ONNX Runtime looks for its files.
  private static final String PATH = "onnxruntime.native.path";

  private static final String PREFIX = "onnxruntime-";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private OnnxNativeLibrary() {}

  /// Has ONNX Runtime take its files from a folder, after unpacking them if need be. To be called
  /// before it is used. Where that cannot be done, it does as it always does.
  static synchronized void prepare(Path folder) {
    if (System.getProperty(PATH) != null) {
      return;
    }
    try {
      System.setProperty(PATH, unpacked(folder).toString());
    } catch (IOException | RuntimeException e) {
      LOG.debug("ONNX Runtime cannot be kept in {}", folder, e);
    }
  }

  /// The folder with the files, whole: it has its name once they are. Several processes may unpack
  /// them at once.
  static Path unpacked(Path folder) throws IOException {
    String platform = platform();
    String version = OrtEnvironment.class.getPackage().getImplementationVersion();
    Path place = folder.resolve(PREFIX + version + "-" + platform);
    if (isWhole(place, platform)) {
      return place;
    }
    Files.createDirectories(folder);
    Path part = Files.createTempDirectory(folder, PREFIX + "part-");
    try {
      for (String library : LIBRARIES) {
        unpack(resource(platform, library), part.resolve(System.mapLibraryName(library)));
      }
      remove(place);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!isWhole(place, platform)) {
        throw e;
      }
      LOG.debug("Another process was as quick", e);
    } finally {
      remove(part);
    }
    removeOthers(folder, place);
    return place;
  }

  private static boolean isWhole(Path place, String platform) throws IOException {
    for (String library : LIBRARIES) {
      Path file = place.resolve(System.mapLibraryName(library));
      if (!Files.isRegularFile(file)
          || Files.size(file)
              != resource(platform, library).openConnection().getContentLengthLong()) {
        return false;
      }
    }
    return true;
  }

  private static void unpack(URL library, Path file) throws IOException {
    try (InputStream in = library.openStream();
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      in.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  private static URL resource(String platform, String library) throws IOException {
    String name = "native/" + platform + "/" + System.mapLibraryName(library);
    URL resource = OrtEnvironment.class.getResource(name);
    if (resource == null) {
      throw new IOException("ONNX Runtime has no library for this system: " + name);
    }
    return resource;
  }

  /// As ONNX Runtime calls its folders.
  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return (os.startsWith("windows") ? "win" : os.startsWith("mac") ? "osx" : "linux")
        + "-"
        + (arch.startsWith("aarch64") ? "aarch64" : "x64");
  }

  /// Whether a process that was killed has left it: none unpacks for so long.
  private static boolean isAbandoned(Path part) throws IOException {
    return Files.getLastModifiedTime(part)
        .toInstant()
        .isBefore(Instant.now().minus(Duration.ofHours(1)));
  }

  /// Older versions. One that is in use stays where the system does not let go of it.
  private static void removeOthers(Path folder, Path place) {
    try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path other : others) {
        boolean part = other.getFileName().toString().startsWith(PREFIX + "part-");
        if (part ? isAbandoned(other) : !other.equals(place)) {
          remove(other);
        }
      }
    } catch (IOException e) {
      LOG.debug("An older library stays for now", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
