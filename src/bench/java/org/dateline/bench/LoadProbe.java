package org.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.names.NameFinder;
import org.dateline.names.dictionary.NameDictionary;
import org.dateline.names.dictionary.NameLinker;

/// Loads what finding and linking names needs, and writes on standard output how long the finder
/// took until it was ready, how long the process had had a processor by then, how long it took
/// until the first article had its names, all in nanoseconds, and how much heap is in use after a
/// collection, in bytes, a line each.
final class LoadProbe {

  private LoadProbe() {}

  /// Loads it.
  ///
  /// @param args the folder of the compiled dictionary
  public static void main(String[] args) {
    long before = processor();
    long start = System.nanoTime();
    NameFinder finder = NameFinder.create();
    finder.load();
    System.out.println(System.nanoTime() - start);
    System.out.println(processor() - before);
    finder.find("Merkel in Rome", "Angela Merkel, the chancellor of Germany, went to Rome.");
    System.out.println(System.nanoTime() - start);
    try (NameDictionary dictionary = NameDictionary.open(Path.of(args[0])).orElseThrow()) {
      NameLinker linker = NameLinker.with(dictionary);
      linker.link(new NameKey(EntityType.PERSON, "angela merkel"), "Angela Merkel");
      System.gc();
      System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      // So that nothing of it was garbage yet.
      finder.find("", linker.version());
    }
  }

  /// All threads together: those of the compiler and the collector too.
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
