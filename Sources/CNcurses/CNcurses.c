#include "CNcurses.h"
void cn_none(void) {}
