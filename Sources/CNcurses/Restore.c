#include "CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything a crash needs is made ready beforehand: the modes as they were and
// the bytes that undo what curses did. What runs in the handler is
// async-signal-safe (signal-safety(7)).

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
enum { COUNT = sizeof fatal / sizeof *fatal };

static struct sigaction previous[COUNT];
static volatile sig_atomic_t armed;
static int terminal = -1;
static bool has_modes;
static struct termios modes;
static char farewell[256];
static size_t farewell_length;

void cncurses_restore_save_modes(int output) {
  terminal = output;
  has_modes = tcgetattr(output, &modes) == 0;
}

void cncurses_restore_modes(void) {
  if (has_modes) tcsetattr(terminal, TCSADRAIN, &modes);
}

void cncurses_restore_now(void) {
  if (!armed) return;
  armed = 0;
  size_t sent = 0;
  while (sent < farewell_length) {
    ssize_t count = write(terminal, farewell + sent, farewell_length - sent);
    if (count <= 0) break;
    sent += (size_t)count;
  }
  // Not TCSADRAIN, which would hang on a terminal stopped by Ctrl-S.
  if (has_modes) tcsetattr(terminal, TCSANOW, &modes);
}

/// Appends a terminfo string without its padding, `$<5>`.
static void append(const char *capability) {
  if (!capability) return;
  while (*capability && farewell_length < sizeof farewell) {
    const char *end = NULL;
    if (capability[0] == '$' && capability[1] == '<') end = strchr(capability, '>');
    if (end) {
      capability = end + 1;
    } else {
      farewell[farewell_length++] = *capability++;
    }
  }
}

static bool returns_to_the_fault(int signal, const siginfo_t *info) {
  bool fault = signal == SIGILL || signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE;
  // kill(2) and raise(3) are at most 0 on Linux, SI_USER on macOS.
  return fault && info->si_code > 0 && info->si_code != SI_USER;
}

static void crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  cncurses_restore_now();
  for (int i = 0; i < COUNT; i++) {
    if (fatal[i] == signal) sigaction(signal, &previous[i], NULL);
  }
  // A fault happens again on return and meets the previous handler, so that a
  // backtrace shows its true place; other signals must be sent anew.
  if (!returns_to_the_fault(signal, info)) raise(signal);
  errno = saved;
}

/// A stack of its own, since the fault may be that the stack is full.
static void provide_stack(void) {
  static char space[32 * 1024];
  stack_t now;
  if (sigaltstack(NULL, &now) != 0 || !(now.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = space, .ss_size = sizeof space};
  sigaltstack(&own, NULL);
}

void cncurses_restore_arm(void) {
  farewell_length = 0;
  append(cncurses_reports_farewell());
  append(tigetstr("sgr0"));
  append(tigetstr("rmkx"));
  append(tigetstr("cnorm"));
  const char *leave = tigetstr("rmcup");
  append(leave ? leave : "\r\n");
  provide_stack();
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < COUNT; i++) sigaction(fatal[i], &action, &previous[i]);
  static bool registered;
  if (!registered) registered = atexit(cncurses_restore_now) == 0;
  armed = 1;
}

void cncurses_restore_disarm(void) {
  armed = 0;
  for (int i = 0; i < COUNT; i++) sigaction(fatal[i], &previous[i], NULL);
}
