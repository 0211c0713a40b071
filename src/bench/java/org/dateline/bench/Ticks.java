package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What answers are timed by: the clock on the wall; or with `-Dclock=processor` the time that this
/// thread has had a processor, which says something on a machine that does other work too, and
/// leaves out waiting for the disk, the collector and the compiler.
final class Ticks {

  private static final boolean OF_PROCESSOR = "processor".equals(System.getProperty("clock"));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Ticks() {}

  /// In nanoseconds since whenever.
  static long now() {
    return OF_PROCESSOR ? processor() : System.nanoTime();
  }

  /// How long this thread has had a processor, in nanoseconds.
  static long processor() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
