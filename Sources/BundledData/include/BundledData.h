void bd_none(void);
