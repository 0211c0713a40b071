package org.dateline.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// What one thread allocates, and the most heap in use after any collection meanwhile. That is what
/// is held and what a collection of a part of the heap has left for later, so at least what is
/// needed.
final class HeapUse {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final AtomicLong most = new AtomicLong();

  private HeapUse() {}

  /// @param allocated in bytes
  /// @param held in bytes
  record Figures(long allocated, long held) {}

  /// Does work on this thread.
  static Figures of(Runnable work) {
    HeapUse use = new HeapUse();
    NotificationListener listener = use::collected;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) bean).addNotificationListener(listener, null, null);
    }
    try {
      return use.measure(work);
    } finally {
      use.stop(listener);
    }
  }

  private void stop(NotificationListener listener) {
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) bean).removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Figures measure(Runnable work) {
    System.gc();
    long before = used();
    most.set(before);
    long start = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - start;
    return new Figures(allocated, Math.max(0, most.get() - before));
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void collected(Notification notification, Object nothing) {
    Map<String, MemoryUsage> after =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
            .getGcInfo()
            .getMemoryUsageAfterGc();
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .flatMap(pool -> Optional.ofNullable(after.get(pool.getName())).stream())
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    most.accumulateAndGet(heap, Math::max);
  }
}
