#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// A handler only sets a bit and writes a byte to a pipe. The pipe ends the
// sleep in select(2) whichever thread the signal hit, and without the gap
// between testing a flag and going to sleep.

static const int collected[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { COUNT = sizeof collected / sizeof *collected };

static struct sigaction previous[COUNT];
static int wake[2] = {-1, -1};
static atomic_uint pending;
static atomic_int stop_requests;

// A program that does not get round to stopping is ended by the third request.
enum { PATIENCE = 3 };

static void collect(int signal) {
  int saved = errno;
  if ((signal == SIGINT || signal == SIGTERM) &&
      atomic_fetch_add(&stop_requests, 1) + 1 >= PATIENCE) {
    cncurses_restore_now();
    struct sigaction ending = {.sa_handler = SIG_DFL};
    sigaction(signal, &ending, NULL);
    raise(signal);
  }
  atomic_fetch_or(&pending, 1u << signal);
  // A full pipe wakes as well as one more byte would.
  if (write(wake[1], "", 1) < 0) errno = 0;
  errno = saved;
}

bool cncurses_signals_start(void) {
  if (pipe(wake) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(wake[end], F_SETFD, FD_CLOEXEC);
    fcntl(wake[end], F_SETFL, O_NONBLOCK);
  }
  atomic_store(&pending, 0);
  atomic_store(&stop_requests, 0);
  struct sigaction action = {.sa_handler = collect, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < COUNT; i++) {
    sigaction(collected[i], NULL, &previous[i]);
    bool spared = previous[i].sa_handler == SIG_IGN && collected[i] != SIGWINCH;
    if (!spared) sigaction(collected[i], &action, NULL);
  }
  return true;
}

void cncurses_signals_end(void) {
  for (int i = 0; i < COUNT; i++) sigaction(collected[i], &previous[i], NULL);
  for (int end = 0; end < 2; end++) {
    close(wake[end]);
    wake[end] = -1;
  }
}

uint32_t cncurses_signals_take(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
  uint32_t taken = atomic_exchange(&pending, 0);
  if (taken & (1u << SIGINT | 1u << SIGTERM)) atomic_store(&stop_requests, 0);
  return taken;
}

int cncurses_signals_descriptor(void) { return wake[0]; }

void cncurses_signals_stop(void) {
  struct sigaction own, other = {.sa_handler = SIG_IGN};
  sigaction(SIGTSTP, &other, &own);
  if (own.sa_handler == SIG_IGN) return;
  // The group first, as the terminal driver does, so that a make(1) or a
  // script around us stops too; then this thread, so that raise(3) returns
  // only after SIGCONT.
  kill(0, SIGTSTP);
  other.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &other, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &own, NULL);
  atomic_fetch_and(&pending, ~(1u << SIGTSTP | 1u << SIGCONT));
}
