package org.dateline.bench;

import java.lang.management.ManagementFactory;

/// Tells the benchmark that the window is on the screen, and ends the process.
final class Painted {

  static final String WORD = "painted";

  private Painted() {}

  /// Says so, then how much heap is in use after a collection, in bytes; then ends at once.
  static void say() {
    System.out.println(WORD);
    System.out.flush();
    System.gc();
    System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
