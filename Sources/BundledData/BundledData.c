static const char x[] = {
#embed "../../Package.swift"
};
void bd_none(void) {(void)x;}
